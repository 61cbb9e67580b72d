package nyc.icefree.shifts.asks;

import nyc.icefree.shifts.AskKind;
import nyc.icefree.shifts.signup.OpenShift;

public record AskedShift(AskId ask, AskKind kind, OpenShift open) {}
