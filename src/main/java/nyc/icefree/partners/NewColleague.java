package nyc.icefree.partners;

import nyc.icefree.text.Language;

/**
 * Somebody whom a coordinator would like to have in the team, as they typed it.
 *
 * @param language of the invitation
 */
public record NewColleague(String name, String email, Language language) {}
