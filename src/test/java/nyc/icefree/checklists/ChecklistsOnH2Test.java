package nyc.icefree.checklists;

import nyc.icefree.AppTest;

@AppTest
class ChecklistsOnH2Test extends ChecklistsContract {}
