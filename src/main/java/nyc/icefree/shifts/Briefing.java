package nyc.icefree.shifts;

import nyc.icefree.text.NoteByLanguage;

/** What a shift says to those in it. */
public record Briefing(NoteByLanguage note, String meetingPoint) {
    public static final Briefing NONE = new Briefing(NoteByLanguage.NONE, "");
}
