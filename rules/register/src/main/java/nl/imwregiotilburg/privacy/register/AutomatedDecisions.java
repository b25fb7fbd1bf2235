package nl.imwregiotilburg.privacy.register;

/**
 * Automated decisions and profiling (Art. 13(2)(f), 22).
 *
 * @param made whether decisions are made without people that have legal or similar effects
 * @param profiling whether personal aspects are evaluated automatically (Art. 4(4))
 * @param logic how it works; empty when not given
 * @param consequences what it means for people; empty when not given
 */
public record AutomatedDecisions(
    Mark mark, boolean made, boolean profiling, String logic, String consequences) {}
