package nyc.icefree.eventform;

/** Whether those who come will be photographed, as the organizers decide; said wherever the event is. */
public enum Photographs {
    NOT_SAID,
    NONE,
    ASK_FIRST,
    PRESS
}
