package nyc.icefree.partners;

import nyc.icefree.text.Language;

/** @param language of the invitation */
public record NewColleague(String name, String email, Language language) {}
