package nyc.icefree.palette;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class PaletteOnPostgresTest extends PaletteContract {}
