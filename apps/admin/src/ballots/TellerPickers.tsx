import { Box, MenuItem, TextField } from "@mui/material";
import { useTranslate } from "react-admin";

interface TellerPickersProps {
  people: readonly { id: string; fullName: string }[];
  tellers: [string, string];
  onChange: (tellers: [string, string]) => void;
}

/** The two who count, each another. */
export function TellerPickers({ people, tellers, onChange }: TellerPickersProps) {
  const translate = useTranslate();
  const [first, second] = tellers;
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
      {([0, 1] as const).map((place) => (
        <TextField
          key={place}
          select
          label={translate("ballots.teller", { number: place + 1 })}
          value={people.some(({ id }) => id === tellers[place]) ? tellers[place] : ""}
          onChange={(event) =>
            onChange(place === 0 ? [event.target.value, second] : [first, event.target.value])
          }
        >
          {people.map(({ id, fullName }) => (
            <MenuItem key={id} value={id} disabled={tellers[1 - place] === id}>
              {fullName}
            </MenuItem>
          ))}
        </TextField>
      ))}
    </Box>
  );
}
