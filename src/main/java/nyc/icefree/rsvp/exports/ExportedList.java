package nyc.icefree.rsvp.exports;

import nyc.icefree.vault.PasswordArchive;

/**
 * A list on its way out, held in memory only.
 *
 * @param fileName says who took it and when
 */
public record ExportedList(String fileName, PasswordArchive archive) {}
