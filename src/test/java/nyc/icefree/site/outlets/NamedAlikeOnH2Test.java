package nyc.icefree.site.outlets;

import nyc.icefree.AppTest;

@AppTest
class NamedAlikeOnH2Test extends NamedAlikeContract {}
