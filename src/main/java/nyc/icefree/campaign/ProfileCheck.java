package nyc.icefree.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.text.SafeText;

final class ProfileCheck {
    private static final int MAX_DEMANDS = 10;
    private static final int MAX_ADDRESS = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?");

    private ProfileCheck() {}

    static List<CampaignRefused> of(CampaignProfile profile) {
        Set<CampaignRefused> reasons = EnumSet.noneOf(CampaignRefused.class);
        String name = SafeText.line(profile.name());
        if (!SafeText.isName(name)) {
            reasons.add(CampaignRefused.NAME_MISSING);
        } else if (name.length() > CampaignProfile.NAME_MAX) {
            reasons.add(CampaignRefused.NAME_TOO_LONG);
        }
        String address = profile.roleAddress().strip();
        if (address.length() > MAX_ADDRESS || !ADDRESS.matcher(address).matches()) {
            reasons.add(CampaignRefused.ROLE_ADDRESS_NOT_AN_ADDRESS);
        }
        String mailName = SafeText.line(profile.mailName());
        if (mailName.length() > CampaignProfile.MAIL_NAME_MAX || !mailName.isEmpty() && !SafeText.isName(mailName)) {
            reasons.add(CampaignRefused.MAIL_NAME_UNUSABLE);
        }
        profile.words().values().forEach(words -> check(words, reasons));
        return List.copyOf(reasons);
    }

    private static void check(CampaignWords words, Set<CampaignRefused> reasons) {
        String tagline = SafeText.line(words.tagline());
        if (!SafeText.isName(tagline)) {
            reasons.add(CampaignRefused.TAGLINE_MISSING);
        } else if (tagline.length() > CampaignWords.LINE_MAX) {
            reasons.add(CampaignRefused.TAGLINE_TOO_LONG);
        }
        if (words.about().length() > SafeText.MAX_LENGTH
                || words.help().length() > SafeText.MAX_LENGTH
                || words.privacy().length() > SafeText.MAX_LENGTH
                || tooLong(words.press())
                || words.demands().stream()
                        .anyMatch(d -> SafeText.line(d.title()).length() > CampaignWords.LINE_MAX
                                || d.explanation().length() > SafeText.MAX_LENGTH)) {
            reasons.add(CampaignRefused.TEXT_TOO_LONG);
        }
        if (words.demands().stream().anyMatch(d -> !SafeText.isName(d.title()))) {
            reasons.add(CampaignRefused.DEMAND_WITHOUT_TITLE);
        }
        if (words.demands().size() > MAX_DEMANDS) {
            reasons.add(CampaignRefused.TOO_MANY_DEMANDS);
        }
    }

    private static boolean tooLong(CampaignPress press) {
        return Stream.of(press.runBy(), press.boilerplate(), press.contact())
                .anyMatch(part -> part.length() > CampaignPress.PART_MAX);
    }

    static CampaignProfile tidy(CampaignProfile typed) {
        return new CampaignProfile(
                typed.version(),
                SafeText.line(typed.name()),
                typed.zone(),
                typed.roleAddress().strip(),
                SafeText.line(typed.mailName()),
                typed.showsYear(),
                typed.words().entrySet().stream().collect(Collectors.toMap(e -> e.getKey(), e -> tidy(e.getValue()))));
    }

    private static CampaignWords tidy(CampaignWords typed) {
        return new CampaignWords(
                SafeText.line(typed.tagline()),
                SafeText.block(typed.about()),
                typed.demands().stream()
                        .map(d -> new Demand(SafeText.line(d.title()), SafeText.block(d.explanation())))
                        .toList(),
                SafeText.block(typed.help()),
                SafeText.block(typed.privacy()),
                new CampaignPress(
                        SafeText.block(typed.press().runBy()),
                        SafeText.block(typed.press().boilerplate()),
                        SafeText.block(typed.press().contact())));
    }
}
