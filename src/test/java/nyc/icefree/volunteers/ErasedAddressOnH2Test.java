package nyc.icefree.volunteers;

import nyc.icefree.AppTest;

@AppTest
class ErasedAddressOnH2Test extends ErasedAddressContract {}
