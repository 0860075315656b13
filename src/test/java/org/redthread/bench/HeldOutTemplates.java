package org.redthread.bench;

/** Sentences written after the rules were done, in another voice; form as {@link LetterTemplates}. */
final class HeldOutTemplates {
  static final String[][] ENGLISH = {
    {
      "To whom it may concern\n\n",
      "FAO: the manager of Larkfield House\n\n",
      "Good morning {g3},\n\n",
      "Re: {n2}, DOB {dob}, NHS {nhs}\n\n"
    },
    {
      "My dad had been a resident at Larkfield House for six weeks when he fell out of bed. ",
      "We lost {n2} on 14 November, nine days after the gallbladder surgery at St Brannock's Hospital. ",
      "I'm {g2}'s sister and next of kin. ",
      "Our baby, {g2}, was born at thirty-four weeks and taken straight to the neonatal unit. "
    },
    {
      "{n4} from the crisis team visited on Tuesday and decided that no medication was needed. ",
      "According to staff nurse {n4} there were only two members of staff for twenty-eight patients. ",
      "We complained to {f4} but heard nothing for seven weeks. ",
      "The locum ({n4}) did not examine her abdomen at all. "
    },
    {
      "Nobody checked the drip, the buzzer was out of reach and the sheets were soaked. ",
      "The antibiotics were stopped on the Friday because the chart had been mislaid. ",
      "By the time the ambulance came the infection had turned into sepsis. "
    },
    {
      "{g2} kept asking for water and was told to stop making a fuss. ",
      "I later found out that {f4} had written in the notes that the family was difficult. ",
      "Both {g4} and {g3} apologised to us in private, but the letter says the opposite. ",
      "As {n4}'s own statement shows, the referral was never made. "
    },
    {
      "The post-mortem showed a bleed on the brain which the Radiology Department had not reported. ",
      "I understand the pressures on the NHS, but this was basic nursing care. ",
      "There was blood on the floor of the toilet in Ward 12 for two days. "
    },
    {"Case {case} was closed without an answer. ", "I quote my hospital number {case}. "},
    {
      "If you need to talk to me, ring {phone} after six. ",
      "Email {email} is best. ",
      "I have moved since then and now live at {address}, {postcode}. "
    },
    {"Sort it out please. NI number {nino}. ", "My bank account is {bank}. "},
    {"\n\nBest wishes,\n\n{n1}\n(daughter)", "\n\n{n1}\n{phone}", "\n\nRegards, {g1}", "\n\nSigned: {n1}"},
  };

  static final String[][] NORWEGIAN = {
    {"Til den det gjelder\n\n", "God dag {g3}\n\n", "Vedr. {n2}, født {dob}\n\n", "Til Solhaugen bosenter\n\n"},
    {
      "Faren min hadde bodd på Solhaugen bosenter i seks uker da han falt ut av senga. ",
      "Vi mistet {n2} 14. november, ni dager etter operasjonen på Elvestad sykehus. ",
      "Jeg er søsteren til {g2} og nærmeste pårørende. ",
      "Babyen vår, {g2}, ble født ti uker for tidlig og kom rett til nyfødtavdelingen. "
    },
    {
      "{n4} fra ambulant team kom på tirsdag og mente det ikke trengtes medisiner. ",
      "Ifølge sykepleier {n4} var det to på vakt for tjueåtte pasienter. ",
      "Vi klaget til {f4}, men hørte ingenting på sju uker. ",
      "Vikaren ({n4}) undersøkte ikke magen hennes. "
    },
    {
      "Ingen så til dryppet, snoren var utenfor rekkevidde og lakenet var gjennomvått. ",
      "Antibiotikaen ble stanset på fredag fordi kurven var kommet bort. ",
      "Då ambulansen kom, hadde infeksjonen alt vorte til blodforgifting. "
    },
    {
      "{g2} ba om vann og fikk beskjed om å slutte å mase. ",
      "Senere fant jeg ut at {f4} hadde skrevet i journalen at familien var krevende. ",
      "Både {g4} og {g3} beklaget muntlig, men brevet sier noe annet. "
    },
    {
      "Obduksjonen viste en hjerneblødning som Radiologisk avdeling ikke hadde beskrevet. ",
      "Jeg forstår at helsevesenet er presset, men dette var vanlig stell. "
    },
    {"Sak {case} ble lukket uten svar. ", "Personnummer {fnr}. "},
    {
      "Vil dere snakke med meg, så ring {phone} etter klokka seks. ",
      "Skriv helst til {email}. ",
      "Jeg har flyttet og bor nå i {address}. "
    },
    {"Kontonummeret mitt er {bank}. "},
    {"\n\nBeste hilsen\n\n{n1}\n(datter)", "\n\n{n1}\n{phone}", "\n\nHilsen {n1}", "\n\nUnderskrift: {n1}"},
  };

  private HeldOutTemplates() {}
}
