package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LanguageWaysOnH2Test extends LanguageWaysContract {}
