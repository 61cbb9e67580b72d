package nyc.icefree.sources;

import nyc.icefree.AppTest;

@AppTest
class FileImportOnH2Test extends FileImportContract {}
