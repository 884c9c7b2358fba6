package org.tradepath.target.progress;

/**
 * S-time-distance to the straight line: how many years earlier or later a level is there than the line from base to target.
 *
 * <p>The line has the value {@code v} in the year {@code baseYear + (v - base) (targetYear - baseYear) / (target - base)}; from that the year of
 * {@code v} is taken away. The line ends at its two ends: of a level below the base it is only known that one is behind by at least the time
 * since the base year, and of one above the target that one is ahead by at least the time left.
 *
 * <p>Source: Sicherl, S-time-distance (dlib.si, DOC-7E0EMEMW, read 2026), there with the sign of years behind as negative.
 *
 * @param yearsAhead years ahead of the line; negative: behind
 * @param isBound whether the line never has the value, so that it is further ahead, or behind, than that
 * @since 0.1.0
 */
public record TimeDistance(double yearsAhead, boolean isBound) {

    /**
     * {@return the distance}
     *
     * @param progress the three points
     */
    public static TimeDistance of(Progress progress) {
        int elapsed = progress.year() - progress.baseYear();
        int whole = progress.targetYear() - progress.baseYear();
        if (progress.value() < progress.base()) {
            return new TimeDistance(-elapsed, true);
        }
        if (progress.value() > progress.target()) {
            return new TimeDistance(whole - elapsed, true);
        }
        double line = (progress.value() - progress.base()) * whole / (progress.target() - progress.base());
        return new TimeDistance(line - elapsed, false);
    }
}
