package nyc.icefree.shifts.day;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** Shortens names for others in the same shift: enough to call somebody by, too little to look them up. */
public final class ShortName {
    /** Order for lists: ignores accents and capitals, and puts 2 before 10. */
    public static final Comparator<String> IN_ORDER = inOrder()::compare;

    private ShortName() {}

    private static Collator inOrder() {
        var order = (RuleBasedCollator) Collator.getInstance(ULocale.ROOT);
        order.setNumericCollation(true);
        return order.freeze(); // frozen, so that many threads may use it
    }

    public static String first(String name) {
        return words(name)[0];
    }

    static String withInitial(String name) {
        String[] words = words(name);
        return words.length == 1
                ? words[0]
                : words[words.length - 1]
                        .codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(letter ->
                                words[0] + " " + Character.toString(letter).toUpperCase(Locale.ROOT) + ".")
                        .findFirst()
                        .orElse(words[0]);
    }

    /** Each name with its initial, in this order; equal results get a number, never more of the name. */
    public static List<String> apart(List<String> names) {
        var alike = new HashMap<String, Integer>();
        var all = names.stream().map(ShortName::withInitial).toList();
        all.forEach(name -> alike.merge(name, 1, Integer::sum));
        var counted = new HashMap<String, Integer>();
        var told = new ArrayList<String>();
        for (String name : all) {
            int number = counted.merge(name, 1, Integer::sum);
            told.add(alike.getOrDefault(name, 1) == 1 ? name : name + " " + number);
        }
        return told;
    }

    private static String[] words(String name) {
        return name.strip().split("\\s+");
    }
}
