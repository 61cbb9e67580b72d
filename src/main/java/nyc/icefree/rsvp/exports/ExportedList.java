package nyc.icefree.rsvp.exports;

import nyc.icefree.vault.PasswordArchive;

/**
 * A list that is to leave the app: held in memory until whoever asked for it has it.
 *
 * @param fileName says who took it and when
 */
public record ExportedList(String fileName, PasswordArchive archive) {}
