package org.tradepath.internal.random;

/**
 * A 128-bit key: a hash of a seed and a text, from which purpose and block are derived. Stable for ever: it uses the text's characters
 * only, no hash code, no position in a list.
 */
public record StreamKey(long high, long low) {

    /** The golden ratio's fraction, odd: an increment that visits every word. */
    static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final long OTHER = 0xD1B54A32D192ED03L;

    /** The key of {@code text} under {@code seed}. */
    public static StreamKey of(long seed, String text) {
        StreamKey key = new StreamKey(mix(seed + GOLDEN), mix(seed ^ OTHER)).with(text.length());
        for (int i = 0; i < text.length(); i++) {
            key = key.with(text.charAt(i));
        }
        return key;
    }

    /** The key with one more part absorbed. */
    public StreamKey with(long part) {
        return new StreamKey(highWith(part), lowWith(part));
    }

    /** The upper word of {@link #with(long)}, for where nothing may be allocated. */
    long highWith(long part) {
        return mix(first(part) + Long.rotateLeft(second(part), 31));
    }

    /** The lower word of {@link #with(long)}. */
    long lowWith(long part) {
        return mix(second(part) ^ Long.rotateLeft(first(part), 17)) + GOLDEN;
    }

    private long first(long part) {
        return mix(high + part * OTHER + GOLDEN);
    }

    private long second(long part) {
        return mix(low ^ (part * GOLDEN + OTHER));
    }

    /** A bijection of 64-bit words without visible structure (Stafford's variant 13 of the MurmurHash3 finaliser, as in SplitMix64). */
    static long mix(long word) {
        long x = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }
}
