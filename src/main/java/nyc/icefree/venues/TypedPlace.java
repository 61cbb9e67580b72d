package nyc.icefree.venues;

import nyc.icefree.search.TextNormalizer;

public final class TypedPlace {
    /** Longer than any name, so that long texts are not compared letter by letter. */
    static final int LONGEST = 60;

    private static final int SHORT = 5;
    private static final int LONG = 9;

    private TypedPlace() {}

    /** Letters and digits only: "Bed-Stuy", "bed stuy" and "BEDSTUY" are equal. */
    static String key(String typed) {
        return TextNormalizer.text(typed, LONGEST).replace(" ", "");
    }

    /** Number of mistakes allowed; none in short names, where one gives another name. */
    static int allowed(String key) {
        return key.length() < SHORT ? 0 : key.length() < LONG ? 1 : 2;
    }

    /** Edit distance; two swapped neighbouring letters count as one. Stops counting above {@code most}. */
    public static int mistakes(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            last[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] now = new int[other.length() + 1];
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                boolean same = one.charAt(row - 1) == other.charAt(at - 1);
                now[at] = Math.min(Math.min(now[at - 1], last[at]) + 1, last[at - 1] + (same ? 0 : 1));
                if (row > 1
                        && at > 1
                        && one.charAt(row - 1) == other.charAt(at - 2)
                        && one.charAt(row - 2) == other.charAt(at - 1)) {
                    now[at] = Math.min(now[at], before[at - 2] + 1);
                }
            }
            before = last;
            last = now;
        }
        return last[other.length()];
    }
}
