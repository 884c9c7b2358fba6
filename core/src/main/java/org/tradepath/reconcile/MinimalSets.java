package org.tradepath.reconcile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All minimal contradictory sets of claims: sets that cannot all be true, of which every part can.
 *
 * <p>By dualizing and advancing (Gunopulos and others 1997, doi:10.1145/263661.263684; for constraints, Bailey and Stuckey 2005,
 * doi:10.1007/978-3-540-30557-6_14): whoever leaves out one claim of every set found so far either has claims that can all be true, or finds
 * another set among them. The ways to leave out, minimal themselves, are kept and extended set by set; when none of them finds
 * anything, no set is missing.
 */
final class MinimalSets {

    /** At most so many ways to leave out are kept: the smallest. */
    private static final int MOST_WAYS = 2048;

    private final Programme programme;
    private final Work work;
    private final int most;
    private final List<BitSet> sets = new ArrayList<>();
    private boolean complete = true;

    /** Looks for up to {@code most} sets. */
    MinimalSets(Programme programme, int most, Work work) {
        this.programme = programme;
        this.work = work;
        this.most = most;
    }

    /** The sets found, the smallest first. */
    List<BitSet> sets() {
        return sets.stream().sorted(MinimalSets::compare).toList();
    }

    /** Whether no set is missing. */
    boolean complete() {
        return complete;
    }

    /** A way to leave out claims, with their number; sure when what remains can all be true. */
    private record Way(BitSet out, int size, boolean sure) {}

    /** Adds the sets among these claims, none of which meets a set of claims searched before. */
    void search(BitSet claims) {
        Feasibility feasibility = new Feasibility(programme, 0, work);
        List<BitSet> here = new ArrayList<>();
        List<Way> ways = new ArrayList<>(List.of(new Way(new BitSet(), 0, false)));
        int next = 0;
        while (true) {
            next = firstUnsure(ways, next);
            if (next < 0) {
                complete &= !feasibility.gaveUp();
                return;
            }
            BitSet out = ways.get(next).out;
            BitSet rest = (BitSet) claims.clone();
            rest.andNot(out);
            Optional<BitSet> found =
                    feasibility.contradictionOfMost(rest, claims).flatMap(set -> minimal(set, feasibility));
            if (found.isEmpty()) {
                ways.set(next, new Way(out, ways.get(next).size, true));
                continue;
            }
            if (sets.size() == most) {
                complete = false;
                return;
            }
            sets.add(found.get());
            here.add(found.get());
            ways = extended(ways, here);
            next = 0;
        }
    }

    private static int firstUnsure(List<Way> ways, int from) {
        for (int i = from; i < ways.size(); i++) {
            if (!ways.get(i).sure) {
                return i;
            }
        }
        return -1;
    }

    /** A minimal contradictory part of contradictory claims; empty if the work allowed runs out first. */
    private Optional<BitSet> minimal(BitSet contradictory, Feasibility feasibility) {
        // A large programme's verdict is checked on the few claims that it blames.
        BitSet set = feasibility.contradiction(contradictory).orElse(null);
        if (set == null) {
            return Optional.empty();
        }
        for (int claim = set.nextSetBit(0); claim >= 0; claim = set.nextSetBit(claim + 1)) {
            BitSet without = (BitSet) set.clone();
            without.clear(claim);
            // Claims before this one are needed, with all of the others and so with fewer.
            set = feasibility.contradiction(without).orElse(set);
        }
        return work.isUsedUp() ? Optional.empty() : Optional.of(set);
    }

    /** The minimal ways to leave out a claim of each set, the last of which is new. */
    private List<Way> extended(List<Way> ways, List<BitSet> here) {
        BitSet added = here.get(here.size() - 1);
        List<Way> result = new ArrayList<>();
        for (Way way : ways) {
            if (way.out.intersects(added)) {
                result.add(way);
                continue;
            }
            BitSet useless = useless(way.out, here);
            for (int claim = added.nextSetBit(0); claim >= 0; claim = added.nextSetBit(claim + 1)) {
                if (!useless.get(claim)) {
                    BitSet out = (BitSet) way.out.clone();
                    out.set(claim);
                    result.add(new Way(out, way.size + 1, false));
                }
            }
        }
        result.sort(Comparator.comparingInt(Way::size));
        if (result.size() > MOST_WAYS) {
            complete = false;
            return new ArrayList<>(result.subList(0, MOST_WAYS));
        }
        return result;
    }

    /** The claims that, left out as well, make one that is left out now needless: they stand in every set that needs it. */
    private static BitSet useless(BitSet out, List<BitSet> sets) {
        Map<Integer, BitSet> common = new HashMap<>();
        for (BitSet set : sets) {
            BitSet met = (BitSet) set.clone();
            met.and(out);
            if (met.cardinality() == 1) {
                common.computeIfAbsent(met.nextSetBit(0), needed -> (BitSet) set.clone())
                        .and(set);
            }
        }
        BitSet useless = new BitSet();
        common.values().forEach(useless::or);
        return useless;
    }

    /** The smaller first, then by the first claim that differs. */
    private static int compare(BitSet a, BitSet b) {
        int bySize = Integer.compare(a.cardinality(), b.cardinality());
        if (bySize != 0 || a.equals(b)) {
            return bySize;
        }
        BitSet difference = (BitSet) a.clone();
        difference.xor(b);
        return a.get(difference.nextSetBit(0)) ? -1 : 1;
    }
}
