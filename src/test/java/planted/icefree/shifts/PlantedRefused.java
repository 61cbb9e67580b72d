package planted.icefree.shifts;

import nyc.icefree.refusals.RefusalReason;

/** A refusal of its own kind that no face knows, and a reason that has no words. */
class PlantedRefused extends RuntimeException {
    enum Reason implements RefusalReason {
        NOBODY_KNOWS_WHY
    }
}
