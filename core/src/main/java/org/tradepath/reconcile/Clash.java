package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a conflict shows.
 *
 * @param member the place of a member that states a level
 * @param says the level it states
 * @param left what the other members leave possible for that level
 */
record Clash(int member, LevelRange says, LevelRange left) {

    /**
     * The first member that states a level of a known side against the others; where {@code closest}, the one of all that state a level,
     * whichever side they may mean, that comes closest to what the others leave. Empty if there is none, or the work allowed is used up.
     */
    static Optional<Clash> of(List<Claim> members, HalfYearShare share, Work work, boolean closest) {
        List<Clash> clashes = new ArrayList<>();
        try {
            for (int i = 0; i < members.size() && (closest || clashes.isEmpty()); i++) {
                Claim claim = members.get(i);
                if (claim.isLevel() && (closest || claim.readings().size() == 1)) {
                    List<Claim> others = new ArrayList<>(members);
                    others.remove(i);
                    for (List<Relation> reading : claim.readings()) {
                        Relation level = reading.get(0);
                        LevelRange says = new LevelRange(level.low(), level.high());
                        int member = i;
                        RangeSearch.of(others, share, level.quantity(), work)
                                .ifPresent(left -> clashes.add(new Clash(member, says, left)));
                    }
                }
            }
        } catch (Work.NotSettled e) {
            return Optional.empty();
        }
        return clashes.stream().min(Comparator.comparingDouble(Clash::gap));
    }

    private double gap() {
        return Math.max(left.low() - says.high(), says.low() - left.high()) / says.low();
    }
}
