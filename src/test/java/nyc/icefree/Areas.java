package nyc.icefree;

import nyc.icefree.city.Area;
import nyc.icefree.city.City;

/** The areas of the city that the app brings. */
public final class Areas {
    public static final City CITY = City.usual();
    public static final Area BRONX = new Area("bronx");
    public static final Area BROOKLYN = new Area("brooklyn");
    public static final Area MANHATTAN = new Area("manhattan");
    public static final Area QUEENS = new Area("queens");
    public static final Area STATEN_ISLAND = new Area("staten-island");

    private Areas() {}
}
