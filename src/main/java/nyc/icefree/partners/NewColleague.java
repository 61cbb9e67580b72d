package nyc.icefree.partners;

import nyc.icefree.text.Language;

/**
 * A person whom a coordinator invites to the team, as typed.
 *
 * @param language of the invitation
 */
public record NewColleague(String name, String email, Language language) {}
