package nyc.icefree.shifts.seats;

import jakarta.persistence.AttributeConverter;
import nyc.icefree.text.NoteByLanguage;

class NoteColumn implements AttributeConverter<NoteByLanguage, String> {
    static final int LONGEST = 20_000;

    @Override
    public String convertToDatabaseColumn(NoteByLanguage note) {
        return note.write();
    }

    @Override
    public NoteByLanguage convertToEntityAttribute(String column) {
        return NoteByLanguage.read(column);
    }
}
