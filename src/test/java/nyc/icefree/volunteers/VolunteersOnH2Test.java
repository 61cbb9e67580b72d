package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class VolunteersOnH2Test extends VolunteersContract {}
