package nyc.icefree.site.volunteer;

import nyc.icefree.site.Frame;

/** The form by which somebody starts to help. */
public record SignUpPage(
        Frame frame, ProfileFields profile, String action, String key, String signIn, String privacy, String back) {}
