package nyc.icefree.campaign;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nyc.icefree.text.SafeText;

final class ProfileCheck {
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
        return List.copyOf(reasons);
    }

    static CampaignProfile tidy(CampaignProfile typed) {
        return new CampaignProfile(
                typed.version(),
                SafeText.line(typed.name()),
                typed.zone(),
                typed.roleAddress().strip(),
                SafeText.line(typed.mailName()),
                typed.showsYear());
    }
}
