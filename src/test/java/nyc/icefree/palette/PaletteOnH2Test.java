package nyc.icefree.palette;

import nyc.icefree.AppTest;

@AppTest
class PaletteOnH2Test extends PaletteContract {}
