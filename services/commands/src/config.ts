import { kafkaSection, postgresSection, serviceSection } from '@fairline/runtime-service'
import { z } from 'zod'

/** Configuration of the commands service. */
export const commandsSchema = z.object({ service: serviceSection, kafka: kafkaSection, postgres: postgresSection })
