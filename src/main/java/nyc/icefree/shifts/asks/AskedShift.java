package nyc.icefree.shifts.asks;

import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.signup.OpenShift;

/** A shift that its reader is asked for, and could have. */
public record AskedShift(AskId ask, AskKind kind, OpenShift open) {}
