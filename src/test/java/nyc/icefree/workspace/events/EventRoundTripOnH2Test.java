package nyc.icefree.workspace.events;

import nyc.icefree.AppTest;

@AppTest
class EventRoundTripOnH2Test extends EventRoundTripContract {}
