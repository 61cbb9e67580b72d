package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class VolunteerImportOnH2Test extends VolunteerImportContract {}
