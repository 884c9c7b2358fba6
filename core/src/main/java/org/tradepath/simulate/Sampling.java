package org.tradepath.simulate;

import org.tradepath.internal.Check;

/**
 * How the random numbers of the paths are chosen.
 *
 * <ul>
 *   <li><b>Plain:</b> all paths independent; errors fall with the square root of their number.
 *   <li><b>Antithetic:</b> paths 2k and 2k+1 get opposite shocks. It helps where the answer is nearly linear in the shocks (medians, drifts),
 *       little for tail probabilities. Errors are those of independent pairs.
 *   <li><b>Sobol:</b> a low-discrepancy sequence with Owen-style scrambling (a nested random permutation of the digits, by hash), in several
 *       independent scrambles, whose scatter is the error. It pays for smooth answers of few dimensions: years times purposes. It
 *       is not for processes that share economies' shocks: each economy would need dimensions of its own, more than there are
 *       direction numbers for; a run of such a request is refused. Errors take the draws that paths start from as given. Draws are dealt
 *       in turn, so that of an even number each meets only some of a scramble's points: an odd number is better.
 * </ul>
 *
 * <p>Sources: Hammersley and Morton (1956) for antithetic variates; Sobol (1967) with the direction numbers of Joe and Kuo, SIAM J. Sci. Comput.
 * 30 (2008); Owen, Randomly permuted (t,m,s)-nets and (t,s)-sequences (1995); Laine and Karras, Computer Graphics Forum 30 (2011) and
 * Burley, J. Computer Graphics Techniques 9 (2020), for the hash.
 *
 * @param kind which of the three
 * @param scrambles independent scrambles of a Sobol sequence; 1 for the others
 * @since 0.1.0
 */
public record Sampling(Kind kind, int scrambles) {

    /** The three ways. */
    public enum Kind {
        /** Independent paths. */
        PLAIN,
        /** Pairs of paths with opposite shocks. */
        ANTITHETIC,
        /** Scrambled Sobol points. */
        SOBOL
    }

    private static final int MOST_SCRAMBLES = 4096;

    /**
     * Checks the number of scrambles.
     *
     * @param kind which of the three
     * @param scrambles 2 to 4096 for a Sobol sequence, 1 for the others
     * @throws IllegalArgumentException when it is out of range
     */
    public Sampling {
        Check.inRange("scrambles", scrambles, kind == Kind.SOBOL ? 2 : 1, kind == Kind.SOBOL ? MOST_SCRAMBLES : 1);
    }

    /** {@return independent paths} */
    public static Sampling plain() {
        return new Sampling(Kind.PLAIN, 1);
    }

    /** {@return pairs of paths with opposite shocks; the number of paths must be even} */
    public static Sampling antithetic() {
        return new Sampling(Kind.ANTITHETIC, 1);
    }

    /**
     * {@return scrambled Sobol points}
     *
     * @param scrambles independent scrambles, 2 to 4096; the number of paths is so many times a power of two
     * @throws IllegalArgumentException when the number is out of range
     */
    public static Sampling sobol(int scrambles) {
        return new Sampling(Kind.SOBOL, scrambles);
    }

    void check(int paths) {
        switch (kind) {
            case PLAIN -> {}
            case ANTITHETIC -> {
                if (paths % 2 != 0) {
                    throw Check.broken("paths", "must be even for antithetic sampling", paths);
                }
            }
            case SOBOL -> {
                if (paths % scrambles != 0 || Integer.bitCount(paths / scrambles) != 1) {
                    throw Check.broken(
                            "paths", "must be " + scrambles + " times a power of two for Sobol sampling", paths);
                }
            }
        }
    }
}
