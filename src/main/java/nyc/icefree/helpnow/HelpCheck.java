package nyc.icefree.helpnow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nyc.icefree.helpnow.HelpNowRefused.At;
import nyc.icefree.text.SafeText;
import org.jspecify.annotations.Nullable;

final class HelpCheck {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    /** 3 digits (311) to the 15 of an international number, with separators. */
    private static final Pattern NUMBER = Pattern.compile("\\+?(?:[ ().-]{0,2}[0-9]){3,15}");

    private HelpCheck() {}

    static HelpBlock tidy(HelpBlock typed) {
        return new HelpBlock(
                typed.version(),
                typed.entries().stream()
                        .map(entry -> new HelpEntry(
                                entry.kind(),
                                entry.language(),
                                entry.kind() == HelpKind.EMERGENCY
                                        ? SafeText.block(entry.words())
                                        : SafeText.line(entry.words()),
                                entry.kind() == HelpKind.EMERGENCY ? "" : SafeText.line(entry.target()),
                                SafeText.line(entry.checkedBy()),
                                entry.checkedOn()))
                        .toList());
    }

    /** @param today where the campaign is */
    static List<At> of(HelpBlock tidied, LocalDate today) {
        var wrong = new ArrayList<At>();
        for (int i = 0; i < tidied.entries().size(); i++) {
            HelpEntry entry = tidied.entries().get(i);
            int at = i;
            if (tidied.of(entry.kind(), entry.language()).size() > entry.kind().most()) {
                wrong.add(new At(at, HelpNowRefused.TOO_MANY));
            }
            of(entry, today).forEach(reason -> wrong.add(new At(at, reason)));
        }
        return wrong;
    }

    private static List<HelpNowRefused> of(HelpEntry entry, LocalDate today) {
        var reasons = new ArrayList<HelpNowRefused>();
        if (!SafeText.isName(entry.words())) {
            reasons.add(HelpNowRefused.WORDS_MISSING);
        } else if (entry.words().length() > entry.longestWords()) {
            reasons.add(HelpNowRefused.WORDS_TOO_LONG);
        }
        HelpNowRefused target = target(entry);
        if (target != null) {
            reasons.add(target);
        }
        if (!SafeText.isName(entry.checkedBy())) {
            reasons.add(HelpNowRefused.CHECKED_BY_MISSING);
        } else if (entry.checkedBy().length() > HelpEntry.CHECKED_BY_MAX) {
            reasons.add(HelpNowRefused.CHECKED_BY_TOO_LONG);
        }
        HelpNowRefused day = day(entry.checkedOn(), today);
        if (day != null) {
            reasons.add(day);
        }
        return reasons;
    }

    private static @Nullable HelpNowRefused target(HelpEntry entry) {
        boolean fits = entry.target().length() <= entry.longestTarget();
        return switch (entry.kind()) {
            case HOTLINE -> fits && NUMBER.matcher(entry.target()).matches() ? null : HelpNowRefused.NOT_A_NUMBER;
            case LINK -> fits && SafeText.isHttps(entry.target()) ? null : HelpNowRefused.NOT_AN_ADDRESS;
            case EMERGENCY -> null;
        };
    }

    private static @Nullable HelpNowRefused day(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            return HelpNowRefused.CHECKED_ON_MISSING;
        }
        if (day.isAfter(today)) {
            return HelpNowRefused.CHECKED_IN_THE_FUTURE;
        }
        return day.isBefore(FIRST) ? HelpNowRefused.CHECKED_TOO_LONG_AGO : null;
    }
}
