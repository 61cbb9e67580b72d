package nyc.icefree.series;

import nyc.icefree.AppTest;

@AppTest
class ProposedLinksAndWordsOnH2Test extends ProposedLinksAndWordsContract {}
