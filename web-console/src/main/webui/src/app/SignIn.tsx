import { Button, Center, Paper, Stack, Text, Title } from '@mantine/core';
import { rememberAddress } from './wayBack';

export function SignIn() {
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder shadow="sm" p="xl" radius="lg" maw={420} w="100%">
        <Stack>
          <Title order={1}>Parcours</Title>
          <Text>Du premier contact au client : leads, contacts, acomptes et opportunités de votre agence.</Text>
          <Button component="a" href="/login" size="md" onClick={rememberAddress}>
            Se connecter
          </Button>
        </Stack>
      </Paper>
    </Center>
  );
}
