package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LanguageActsOnH2Test extends LanguageActsContract {}
