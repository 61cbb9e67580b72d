package nyc.icefree.events;

import nyc.icefree.AppTest;

@AppTest
class TranslationsOnH2Test extends TranslationsContract {}
