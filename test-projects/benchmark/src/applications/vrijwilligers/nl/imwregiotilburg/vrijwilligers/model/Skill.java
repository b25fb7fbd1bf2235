package nl.imwregiotilburg.vrijwilligers.model;

public enum Skill { BOODSCHAPPEN, ADMINISTRATIE, GEZELSCHAP, VERVOER }
