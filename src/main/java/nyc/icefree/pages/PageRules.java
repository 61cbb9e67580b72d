package nyc.icefree.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;

/** What may be written on a page, and how it is checked. */
final class PageRules {
    private static final Pattern ADDRESS = Pattern.compile("https://\\S+");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n|\\n(?=[-*] )");

    /** 3 digits (311) to the 15 of an international number, with separators. */
    private static final Pattern NUMBER = Pattern.compile("\\+?(?:[ ().-]{0,2}[0-9]){3,15}");

    private static final int NUMBER_MAX = 30;

    /** Lines of a rights card in the usual print, beside its code. */
    private static final int CARD_LINES = 12;

    /** Letters of a line of a card; a Chinese or Korean sign is as wide as two. */
    private static final int CARD_LINE = 45;

    /** From here on are Korean and Chinese signs (Unicode's CJK Radicals and what follows). */
    private static final int WIDE = 0x2E80;

    private PageRules() {}

    static Map<PagePart, String> tidy(PageKind kind, Map<PagePart, String> typed) {
        var tidied = new EnumMap<PagePart, String>(PagePart.class);
        kind.parts().forEach(part -> tidied.put(part, part.tidy(typed.getOrDefault(part, ""))));
        return tidied;
    }

    static List<PageRefused> of(PageKind kind, Map<PagePart, String> tidied) {
        var reasons = new ArrayList<PageRefused>();
        String title = tidied.get(PagePart.TITLE);
        if (title != null && !SafeText.isName(title)) {
            reasons.add(PageRefused.TITLE_MISSING);
        }
        if (tidied.entrySet().stream().anyMatch(text -> text.getValue().length() > kind.longest(text.getKey()))) {
            reasons.add(PageRefused.TEXT_TOO_LONG);
        }
        if (kind == PageKind.RIGHTS_CARD && linesOnCard(tidied.getOrDefault(PagePart.BODY, "")) > CARD_LINES) {
            reasons.add(PageRefused.CARD_TOO_TALL);
        }
        String target = tidied.getOrDefault(PagePart.TARGET, "");
        if (kind == PageKind.HOTLINE
                && !target.isEmpty()
                && (target.length() > NUMBER_MAX || !NUMBER.matcher(target).matches())) {
            reasons.add(PageRefused.NOT_A_NUMBER);
        }
        if (kind == PageKind.LINK && !target.isEmpty() && !SafeText.isHttps(target)) {
            reasons.add(PageRefused.NOT_AN_ADDRESS);
        }
        if (kind == PageKind.DEMAND
                && tidied.values().stream().flatMap(PARAGRAPHS::splitAsStream).anyMatch(PageRules::isUnsourced)) {
            reasons.add(PageRefused.FIGURE_WITHOUT_SOURCE);
        }
        return reasons;
    }

    private static long linesOnCard(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .mapToLong(line -> Math.ceilDiv(
                        line.codePoints().map(sign -> sign < WIDE ? 1 : 2).sum(), CARD_LINE))
                .sum();
    }

    /** A paragraph with a number names an https address, and the year of what stands there. */
    private static boolean isUnsourced(String paragraph) {
        String said = ADDRESS.matcher(paragraph).replaceAll("");
        return FIGURE.matcher(said).find()
                && (said.length() == paragraph.length() || !YEAR.matcher(said).find());
    }

    static Check tidy(Check typed) {
        return new Check(SafeText.line(typed.by()), SafeText.line(typed.organization()), typed.on(), typed.goodUntil());
    }

    static List<PageRefused> of(PageKind kind, Check tidied, LocalDate today) {
        var reasons = new ArrayList<PageRefused>();
        if (!SafeText.isName(tidied.by())) {
            reasons.add(PageRefused.CHECKED_BY_MISSING);
        }
        if (kind.needsLawyer() && !SafeText.isName(tidied.organization())) {
            reasons.add(PageRefused.ORGANIZATION_MISSING);
        }
        if (Math.max(tidied.by().length(), tidied.organization().length()) > Check.NAME_MAX) {
            reasons.add(PageRefused.NAME_TOO_LONG);
        }
        if (tidied.on() == null) {
            reasons.add(PageRefused.CHECKED_ON_MISSING);
        } else if (tidied.on().isAfter(today)) {
            reasons.add(PageRefused.CHECKED_IN_THE_FUTURE);
        }
        if (kind.needsLawyer() && tidied.goodUntil() == null) {
            reasons.add(PageRefused.GOOD_UNTIL_MISSING);
        } else if (tidied.goodUntil() != null && tidied.goodUntil().isBefore(today)) {
            reasons.add(PageRefused.GOOD_UNTIL_PAST);
        }
        return reasons;
    }
}
