package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class SeriesProposalsOnH2Test extends SeriesProposalsContract {}
