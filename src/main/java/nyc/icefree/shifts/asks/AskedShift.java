package nyc.icefree.shifts.asks;

import nyc.icefree.shifts.views.OpenShift;

/** A shift that its reader is asked for, and could have. */
public record AskedShift(AskId ask, AskKind kind, OpenShift open) {}
