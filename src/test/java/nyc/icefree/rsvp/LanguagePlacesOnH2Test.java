package nyc.icefree.rsvp;

import nyc.icefree.AppTest;

@AppTest
class LanguagePlacesOnH2Test extends LanguagePlacesContract {}
