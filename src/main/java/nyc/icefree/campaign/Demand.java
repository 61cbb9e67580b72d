package nyc.icefree.campaign;

public record Demand(String title, String explanation) {}
