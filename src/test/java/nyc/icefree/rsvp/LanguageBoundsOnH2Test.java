package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LanguageBoundsOnH2Test extends LanguageBoundsContract {}
