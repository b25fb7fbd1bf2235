package nl.imwregiotilburg.libraries.spring.redis;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.BoundValueOperations;
import org.springframework.data.redis.core.HashOperations;
import org.springframework.data.redis.core.RedisHash;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ValueOperations;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.data.repository.CrudRepository;

public class BasketStore {

    private static final Logger log = LoggerFactory.getLogger(BasketStore.class);

    private final RedisTemplate<String, Shopper> shoppers;
    private final StringRedisTemplate strings;
    private final SessionRepository sessions;

    public BasketStore(RedisTemplate<String, Shopper> shoppers, StringRedisTemplate strings, SessionRepository sessions) {
        this.shoppers = shoppers;
        this.strings = strings;
        this.sessions = sessions;
    }

    public void value(String id) {
        ValueOperations<String, Shopper> values = shoppers.opsForValue();
        Shopper shopper = values.get("shopper:" + id);
        log.info("Shopper {}", shopper.getEmail()); // EXPECT
        List<Shopper> more = values.multiGet(List.of("shopper:1", "shopper:2"));
        log.info("Tiers {}", more.stream().map(Shopper::getTier).toList()); // SAFE
        log.info("Shoppers {}", more); // EXPECT
    }

    public void store(Shopper shopper) {
        shoppers.opsForValue().set("shopper:last", shopper, Duration.ofMinutes(30));
        log.info("Expires in {}, known {}", shoppers.getExpire("shopper:last"), shoppers.hasKey("shopper:last")); // SAFE
        Shopper old = shoppers.opsForValue().getAndSet("shopper:last", shopper);
        log.info("Old {}", old.getName()); // EXPECT
        shoppers.delete("shopper:last");
    }

    public void texts(Shopper shopper) {
        strings.opsForValue().set("last-email", shopper.getEmail());
        strings.opsForValue().set("last-tier", shopper.getTier());
        log.info("Last e-mail {}", strings.opsForValue().get("last-email")); // EXPECT
        log.info("Last tier {}", strings.opsForValue().get("last-tier")); // SAFE
    }

    public void bound(Shopper shopper) {
        BoundValueOperations<String, String> name = strings.boundValueOps("current-name");
        name.set(shopper.getName());
        log.info("Bound {} to {}", name.getKey(), name.get()); // EXPECT
        BoundValueOperations<String, String> tier = strings.boundValueOps("current-tier");
        tier.set(shopper.getTier());
        log.info("Bound {}", tier.get()); // SAFE
    }

    public void hash(Shopper shopper) {
        HashOperations<String, String, String> hashes = strings.opsForHash();
        Map<String, String> fields = new HashMap<>();
        fields.put("email", shopper.getEmail());
        fields.put("tier", shopper.getTier());
        hashes.putAll("shopper", fields);
        log.info("Hash tier {}", hashes.get("shopper", "tier")); // SAFE
        log.info("Hash keys {}, size {}", hashes.keys("shopper"), hashes.size("shopper")); // SAFE
        log.info("Hash {}", hashes.entries("shopper")); // EXPECT
    }

    public void list(Shopper shopper) {
        shoppers.opsForList().rightPush("queue", shopper);
        Shopper next = shoppers.opsForList().leftPop("queue");
        log.info("Next {}", next.getEmail()); // EXPECT
        shoppers.opsForList().range("queue", 0, -1).forEach(waiting -> log.info("Waiting {}", waiting.getTier())); // SAFE
        shoppers.opsForList().range("queue", 0, 9).forEach(waiting -> log.info("Waiting {}", waiting.getName())); // EXPECT
    }

    public void sets(Shopper shopper) {
        strings.opsForSet().add("emails", shopper.getEmail());
        log.info("Members {}", strings.opsForSet().members("emails")); // EXPECT
        Set<ZSetOperations.TypedTuple<Shopper>> top = shoppers.opsForZSet().rangeWithScores("top", 0, 2);
        for (ZSetOperations.TypedTuple<Shopper> tuple : top) {
            log.info("Score {}", tuple.getScore()); // SAFE
            log.info("Top {}", tuple.getValue().getName()); // EXPECT
        }
    }

    public void repository(String id) {
        Optional<ShopSession> session = sessions.findById(id);
        log.info("Session of {}", session.map(ShopSession::getIpAddress).orElse("-")); // EXPECT
        log.info("Session with {}", session.map(ShopSession::getBrowser).orElse("-")); // SAFE
    }
}

interface SessionRepository extends CrudRepository<ShopSession, String> {
}

@RedisHash("sessions")
class ShopSession {
    @org.springframework.data.annotation.Id
    private String id;
    @PersonalData("ip-adres")
    private String ipAddress;
    private String browser;

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getIpAddress() {
        return ipAddress;
    }

    public void setIpAddress(String ipAddress) {
        this.ipAddress = ipAddress;
    }

    public String getBrowser() {
        return browser;
    }

    public void setBrowser(String browser) {
        this.browser = browser;
    }
}

class Shopper implements java.io.Serializable {
    @PersonalData("naam")
    private final String name;
    @PersonalData("emailadres")
    private final String email;
    private final String tier;

    Shopper(String name, String email, String tier) {
        this.name = name;
        this.email = email;
        this.tier = tier;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getTier() {
        return tier;
    }

    @Override
    public String toString() {
        return name + "/" + tier;
    }
}
