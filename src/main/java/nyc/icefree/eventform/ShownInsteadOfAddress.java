package nyc.icefree.eventform;

import com.fasterxml.jackson.annotation.JsonAlias;

/** The area that the public learns while the exact address is hidden. */
public enum ShownInsteadOfAddress {
    NEIGHBOURHOOD,
    @JsonAlias("BOROUGH") // in proposals sealed before
    AREA
}
