package nl.imwregiotilburg.privacy.register;

/**
 * The kinds of processing for which the Dutch authority requires an impact assessment (Art. 35(4);
 * Staatscourant 2019, 64418, of 27 November 2019), in its order.
 */
public enum ListedProcessing {
  /** 1. Heimelijk onderzoek. */
  COVERT_INVESTIGATION,
  /** 2. Zwarte lijsten. */
  BLACKLISTS,
  /** 3. Fraudebestrijding. */
  FRAUD_PREVENTION,
  /** 4. Creditscores. */
  CREDIT_SCORES,
  /** 5. Financiële situatie. */
  FINANCIAL_SITUATION,
  /** 6. Genetische persoonsgegevens. */
  GENETIC_DATA,
  /** 7. Gezondheidsgegevens. */
  HEALTH_DATA,
  /** 8. Samenwerkingsverbanden. */
  PARTNERSHIPS,
  /** 9. Cameratoezicht. */
  CAMERA_SURVEILLANCE,
  /** 10. Flexibel cameratoezicht. */
  FLEXIBLE_CAMERA_SURVEILLANCE,
  /** 11. Controle werknemers. */
  EMPLOYEE_MONITORING,
  /** 12. Locatiegegevens. */
  LOCATION_DATA,
  /** 13. Communicatiegegevens. */
  COMMUNICATION_DATA,
  /** 14. Internet of things. */
  INTERNET_OF_THINGS,
  /** 15. Profilering. */
  PROFILING,
  /** 16. Observatie en beïnvloeding van gedrag. */
  BEHAVIOURAL_INFLUENCE,
  /** 17. Biometrische gegevens. */
  BIOMETRIC_DATA
}
