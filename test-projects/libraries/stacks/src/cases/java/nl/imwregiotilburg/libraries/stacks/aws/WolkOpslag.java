package nl.imwregiotilburg.libraries.stacks.aws;

import java.util.HashMap;
import java.util.Map;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

public class WolkOpslag {

    private static final Logger log = LoggerFactory.getLogger(WolkOpslag.class);

    public record Huurder(String contract, @PersonalData("naam") String naam, @PersonalData("iban") String iban, int etage) {
    }

    private final DynamoDbClient dynamo;
    private final S3Client s3;
    private final SqsClient sqs;

    public WolkOpslag(DynamoDbClient dynamo, S3Client s3, SqsClient sqs) {
        this.dynamo = dynamo;
        this.s3 = s3;
        this.sqs = sqs;
    }

    public void dynamo(Huurder h) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("contract", AttributeValue.builder().s(h.contract()).build());
        item.put("naam", AttributeValue.builder().s(h.naam()).build());
        item.put("etage", AttributeValue.fromN(String.valueOf(h.etage())));
        log.info("Naam {}", item.get("naam").s()); // EXPECT
        PutItemRequest put = PutItemRequest.builder().tableName("huurders").item(item).build();
        log.info("Verzoek {}", put); // EXPECT
        PutItemResponse antwoord = dynamo.putItem(put);
        GetItemRequest get = GetItemRequest.builder().tableName("huurders")
                .key(Map.of("iban", AttributeValue.fromS(h.iban()))).build();
        log.info("Sleutel {}", get.key().get("iban").s()); // EXPECT
        item.put("naam", AttributeValue.fromS("afgeschermd"));
        item.remove("naam");
        log.info("Item zonder naam {}", item); // SAFE
    }

    public void s3(Huurder h) {
        PutObjectRequest put = PutObjectRequest.builder().bucket("contracten").key("contract/" + h.contract())
                .metadata(Map.of("naam", h.naam(), "contract", h.contract())).contentType("text/plain").build();
        log.info("Metadata {}", put.metadata().get("naam")); // EXPECT
        log.info("Metadata {}", put.metadata().get("contract")); // SAFE
        log.info("Doel {}/{}", put.bucket(), put.key()); // SAFE
        log.info("Volledig {}", put); // EXPECT
        PutObjectResponse antwoord = s3.putObject(put, RequestBody.fromString(h.iban()));
        PutObjectRequest kopie = put.toBuilder().key("naam/" + h.naam()).metadata(Map.of()).build();
        log.info("Kopie {}", kopie.key()); // EXPECT
        log.info("Zonder naam {}", put.toBuilder().metadata(Map.of("contract", h.contract())).build()); // SAFE
    }

    public void sqs(Huurder h) {
        SendMessageRequest bericht = SendMessageRequest.builder().queueUrl("https://sqs.example/huur")
                .messageBody("Incasso van " + h.iban())
                .messageAttributes(Map.of("naam", MessageAttributeValue.builder().dataType("String").stringValue(h.naam()).build()))
                .build();
        log.info("Bericht {}", bericht.messageBody()); // EXPECT
        log.info("Attribuut {}", bericht.messageAttributes().get("naam").stringValue()); // EXPECT
        log.info("Kort {}", bericht.toBuilder().messageBody("Incasso " + h.contract()).build().messageBody()); // SAFE
    }
}
