package nyc.icefree.database;

import nyc.icefree.AppTest;

@AppTest
class CheckedWordsOnH2Test extends CheckedWordsContract {}
