package nyc.icefree.sources;

import nyc.icefree.PostgresAppTest;

@PostgresAppTest
class FileImportOnPostgresTest extends FileImportContract {}
