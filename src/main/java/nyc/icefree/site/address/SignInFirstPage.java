package nyc.icefree.site.address;

import nyc.icefree.site.Frame;

/** Behind a mailed link that works for somebody else than who is signed in, if anybody is: it says no other word. */
public record SignInFirstPage(Frame frame, String why, String signIn) {}
